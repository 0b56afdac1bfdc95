package dk.tidlig.plan.records;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.plan.PlanId;
import dk.tidlig.programme.ProgrammeVersionId;
import java.time.LocalDate;

/// A follow-up that comes up.
///
/// @param first no follow-up has been held yet
public record DueFollowUp(ChildId child, PlanId plan, ProgrammeVersionId programme, LocalDate on, boolean first) {}
