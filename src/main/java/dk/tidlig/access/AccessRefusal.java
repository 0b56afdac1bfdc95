package dk.tidlig.access;

import dk.tidlig.kernel.Refusal;

/// The gate's own no, to one who may know that the thing is there.
public enum AccessRefusal implements Refusal {
    MAY_NOT;

    @Override
    public String module() {
        return "access";
    }

    @Override
    public int status() {
        return 403;
    }
}
