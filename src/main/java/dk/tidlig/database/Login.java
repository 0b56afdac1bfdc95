package dk.tidlig.database;

/// Who connects, and with what.
record Login(String user, String password) {
    @Override
    public String toString() {
        return user;
    }
}
