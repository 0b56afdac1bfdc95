package dk.tidlig.episode.moving;

/// That a family moves here, without who it is.
///
/// @param minutes left until it is too late to answer
public record ArrivalLine(MovingId id, String from, String since, String until, long minutes) {}
