package dk.tidlig.measure;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import java.math.BigDecimal;
import java.time.LocalDate;

/// A place from another register: the overall professional assessment at start or end.
public record ImportedRating(ChildId child, EpisodeId episode, Purpose purpose, BigDecimal value, LocalDate day) {}
