package dk.tidlig.child;

import dk.tidlig.access.Scope;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.shell.ChildName;
import dk.tidlig.shell.ChildNaming;
import dk.tidlig.shell.Words;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How a child is spoken of, and when it was born: by its name; unborn by its mother's; from another register by the
/// name it has there.
@Component
public class ChildNames implements ChildNaming {
    private final JdbcClient jdbc;
    private final Words words;

    ChildNames(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public Map<ChildId, ChildName> names(Scope scope, Collection<ChildId> children) {
        if (children.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select " + ChildSearch.ROW + ChildSearch.FROM + " where c.id = any(:ids::uuid[]) and "
                        + ChildSearch.IN_SCOPE)
                .param("ids", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .param("municipality", Tenant.current().value())
                .param("all", scope.all())
                .param("children", scope.children())
                .query((row, number) -> ChildSearch.row(row))
                .list()
                .stream()
                .collect(Collectors.toMap(ChildRow::id, this::name));
    }

    private record Born(ChildId child, LocalDate on) {}

    /// The days of birth of those of the children in the scope who are born, for a module that counts by age.
    public Map<ChildId, LocalDate> birthDays(Scope scope, Collection<ChildId> children) {
        return jdbc
                .sql(
                        "select c.id, c.born_on from child.child c where c.id = any(:ids::uuid[]) and c.born_on is not null and "
                                + ChildSearch.IN_SCOPE)
                .param("ids", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .param("municipality", Tenant.current().value())
                .param("all", scope.all())
                .param("children", scope.children())
                .query((row, number) -> new Born(
                        new ChildId(row.getObject("id", UUID.class)), row.getObject("born_on", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Born::child, Born::on));
    }

    /// The day of birth for a module that counts by age when it hears of the child; nothing while it is unborn.
    public Optional<LocalDate> birthDay(ChildId child) {
        return jdbc.sql("""
                        select born_on from child.child
                         where municipality_id = :municipality and id = :child and born_on is not null
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .query(LocalDate.class)
                .optional();
    }

    public ChildName name(ChildRow it) {
        if (it.unborn()) {
            return new ChildName(
                    it.name().orElseGet(() -> unborn(it)),
                    it.ended() ? words.text("child.ended.unborn") : words.text("child.due", words.date(it.dueOn())));
        }
        return new ChildName(
                it.name().orElseGet(() -> nameless(it)),
                it.ended() ? words.text("child.ended.born") : words.age(it.bornOn()));
    }

    private String unborn(ChildRow it) {
        var name =
                it.motherName() == null ? words.text("child.unborn") : words.text("child.unborn-of", it.motherName());
        return it.pregnancyPlace() == null ? name : words.text("child.of-several", name, it.pregnancyPlace());
    }

    private String nameless(ChildRow it) {
        return it.pseudonym() == null ? words.text("child.nameless") : words.text("child.pseudonym", it.pseudonym());
    }
}
