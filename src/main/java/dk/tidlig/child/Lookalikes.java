package dk.tidlig.child;

import dk.tidlig.child.Likeness.Reason;
import dk.tidlig.child.record.CivilNumbers;
import dk.tidlig.child.record.NameThrees;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Children who are likely the same, and why: the same number now or before; names alike and days of birth near; or a
/// mother who expects at about that time.
@Component
class Lookalikes {
    /// Of the threes of both names together, so many must be shared.
    private static final double ALIKE = 0.5;
    /// Where a day of birth is not known, the names must say it alone.
    private static final double NEARLY_THE_SAME = 0.85;
    /// One pregnancy: due dates are moved by weeks, and children are born early.
    private static final long ONE_PREGNANCY_DAYS = 120;

    private final JdbcClient jdbc;
    private final CivilNumbers numbers;

    Lookalikes(JdbcClient jdbc, CivilNumbers numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
    }

    private record Candidate(ChildRow row, double likeness) {}

    /// @param within the children to look among; null for all
    List<Likeness> of(Who who, @Nullable Set<UUID> within) {
        var found = new LinkedHashMap<UUID, Likeness>();
        byNumber(who).forEach(likeness -> join(found, likeness));
        byName(who).forEach(likeness -> join(found, likeness));
        byMother(who).forEach(likeness -> join(found, likeness));
        return found.values().stream()
                .filter(likeness ->
                        within == null || within.contains(likeness.child().id().value()))
                .sorted(Comparator.comparing((Likeness likeness) -> !likeness.certain()))
                .toList();
    }

    private static void join(Map<UUID, Likeness> found, Likeness one) {
        found.merge(one.child().id().value(), one, (first, second) -> {
            var reasons = EnumSet.copyOf(first.reasons());
            reasons.addAll(second.reasons());
            return new Likeness(first.child(), reasons);
        });
    }

    private List<Likeness> byNumber(Who who) {
        if (who.cpr() == null) {
            return List.of();
        }
        return numbers.childrenWith(who.cpr()).stream()
                .flatMap(holder -> rows("c.id = any(:ids::uuid[])", Map.of("ids", new UUID[] {holder.id()})).stream()
                        .map(row -> new Likeness(
                                row, Set.of(holder.current() ? Reason.SAME_NUMBER : Reason.FORMER_NUMBER))))
                .toList();
    }

    private List<Likeness> byName(Who who) {
        return alike(NameThrees.of(who.name())).stream()
                .filter(candidate -> bornNear(who, candidate))
                .map(candidate -> new Likeness(candidate.row(), Set.of(Reason.ALIKE_AND_BORN_NEAR)))
                .toList();
    }

    private static boolean bornNear(Who who, Candidate candidate) {
        var mine = who.bornOn();
        var other = candidate.row().bornOn();
        return (mine == null || other == null)
                ? candidate.likeness() >= NEARLY_THE_SAME && who.dueOn() == null
                : near(mine, other);
    }

    /// Within three days, with day and month changed about, or with two of day, month and year the same.
    static boolean near(LocalDate one, LocalDate other) {
        int same = (one.getDayOfMonth() == other.getDayOfMonth() ? 1 : 0)
                + (one.getMonthValue() == other.getMonthValue() ? 1 : 0)
                + (one.getYear() == other.getYear() ? 1 : 0);
        boolean changedAbout = one.getYear() == other.getYear()
                && one.getDayOfMonth() == other.getMonthValue()
                && one.getMonthValue() == other.getDayOfMonth();
        return same >= 2 || changedAbout || Math.abs(ChronoUnit.DAYS.between(one, other)) <= 3;
    }

    private List<Likeness> byMother(Who who) {
        var due = who.dueOn();
        if (due == null) {
            return List.of();
        }
        var byNumber = who.motherCpr() == null
                ? Stream.<UUID>empty()
                : numbers.adultsWith(who.motherCpr()).stream().map(CivilNumbers.Holder::id);
        var mothers = Stream.concat(Stream.ofNullable(who.mother()).map(AdultId::value), byNumber)
                .toArray(UUID[]::new);
        return Stream.concat(
                        rows("c.mother_id = any(:mothers::uuid[])", Map.of("mothers", mothers)).stream(),
                        alike(NameThrees.of(who.motherName())).stream()
                                .map(Candidate::row)
                                .filter(ChildRow::unborn))
                .filter(row -> onePregnancy(due, row))
                .map(row -> new Likeness(row, Set.of(Reason.SAME_MOTHER)))
                .toList();
    }

    private static boolean onePregnancy(LocalDate due, ChildRow row) {
        var other = row.bornOn() == null ? row.dueOn() : row.bornOn();
        return other == null || Math.abs(ChronoUnit.DAYS.between(due, other)) <= ONE_PREGNANCY_DAYS;
    }

    private List<Candidate> alike(Set<String> threes) {
        if (threes.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        with hit as (
                          select t.child_id, count(*) as shared
                            from child.name_trigram t
                           where t.municipality_id = :municipality and t.trigram = any(:threes::text[])
                           group by t.child_id having count(*) >= :least),
                        near as (
                          select h.child_id, h.shared::float8 / (:size + count(*) - h.shared) as likeness
                            from hit h
                            join child.name_trigram t
                              on t.municipality_id = :municipality and t.child_id = h.child_id
                           group by h.child_id, h.shared)
                        select near.likeness,\s""" + ChildSearch.ROW + ChildSearch.FROM + """
                          join near on near.child_id = c.id
                         where c.municipality_id = :municipality and near.likeness >= :alike
                         order by near.likeness desc limit 50
                        """)
                .param("municipality", Tenant.current().value())
                .param("threes", threes.toArray(String[]::new))
                .param("least", (int) Math.ceil(threes.size() * ALIKE))
                .param("size", threes.size())
                .param("alike", ALIKE)
                .query(Lookalikes::candidate)
                .list();
    }

    private List<ChildRow> rows(String condition, Map<String, ?> params) {
        return jdbc.sql("select " + ChildSearch.ROW + ChildSearch.FROM + " where c.municipality_id = :municipality and "
                        + condition)
                .param("municipality", Tenant.current().value())
                .params(params)
                .query((row, number) -> ChildSearch.row(row))
                .list();
    }

    private static Candidate candidate(ResultSet row, int number) throws SQLException {
        return new Candidate(ChildSearch.row(row), row.getDouble("likeness"));
    }
}
