package dk.tidlig.episode;

import dk.tidlig.database.TestServer;
import dk.tidlig.kernel.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The last thing that is erased, the child itself, cannot be.
final class BreakingOff {
    private final JdbcClient superuser = JdbcClient.create(new DriverManagerDataSource(TestServer.url()));

    BreakingOff(ChildId child) {
        superuser.sql("""
                create function child.break_off() returns trigger language plpgsql as $$
                begin raise exception 'killed'; end $$
                """).update();
        superuser
                .sql("create trigger break_off before delete on child.child for each row when (old.id = '" + child
                        + "') execute function child.break_off()")
                .update();
    }

    void end() {
        superuser.sql("drop function child.break_off() cascade").update();
    }
}
