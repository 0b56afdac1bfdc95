package dk.tidlig.bench.work;

/// Something that people do, done once by one of them.
public interface Work {
    /// @param user from 0; the same user never does two things at once
    /// @return false when there is nothing left to do it to
    boolean once(int user) throws Exception;
}
