package dk.tidlig.relaylog;

import dk.tidlig.access.Grant;

/// A log is closed in this transaction: for the parts of this module that hold something open in it.
public record LogCloses(Grant grant, RelayLog log) {}
