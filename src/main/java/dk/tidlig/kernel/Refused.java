package dk.tidlig.kernel;

import java.util.List;

/// A use case's no, with its reason and the arguments of its sentence. The transaction is rolled back.
public class Refused extends RuntimeException {
    private final transient Refusal refusal;
    private final transient List<Object> arguments;

    public Refused(Refusal refusal, Object... arguments) {
        super(refusal.key());
        this.refusal = refusal;
        this.arguments = List.of(arguments);
    }

    public Refusal refusal() {
        return refusal;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
