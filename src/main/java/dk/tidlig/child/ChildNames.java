package dk.tidlig.child;

import dk.tidlig.access.Scope;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.shell.ChildName;
import dk.tidlig.shell.ChildNaming;
import dk.tidlig.shell.Words;
import dk.tidlig.tenancy.Tenant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How a child is spoken of: by its name; unborn by its mother's; from another register by the name it has there.
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
