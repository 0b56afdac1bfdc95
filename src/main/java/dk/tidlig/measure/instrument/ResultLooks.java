package dk.tidlig.measure.instrument;

import dk.tidlig.access.Grant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// That somebody has looked at a result, for a module where they decided by it; it has passed the gate for the child.
@Component
public class ResultLooks {
    private final ResultRepository results;

    ResultLooks(ResultRepository results) {
        this.results = results;
    }

    /// What was said of it before stays.
    public void decided(Grant grant, UUID result, String decision) {
        results.review(grant, new ResultId(result), decision);
    }
}
