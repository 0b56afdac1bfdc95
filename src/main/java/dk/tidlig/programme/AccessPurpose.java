package dk.tidlig.programme;

/// Why someone may look at what a programme keeps; written in the trail and shown to the family.
public record AccessPurpose(String code, Wording wording) {
    public AccessPurpose {
        Impossible.checks().code("code", code).refuse();
    }
}
