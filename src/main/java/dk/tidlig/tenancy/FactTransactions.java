package dk.tidlig.tenancy;

import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Reading as the fact reader: a database role that sees the views `*_fact` of the bound municipality, and no table.
@Component
public class FactTransactions {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    FactTransactions(@Qualifier("fact") DataSource facts) {
        this.jdbc = JdbcClient.create(facts);
        this.transactions = new TransactionTemplate(new TenantTransactions(facts));
        this.transactions.setReadOnly(true);
    }

    /// @throws IllegalStateException when the work is bound to no municipality
    public <T> T read(Function<JdbcClient, T> question) {
        Tenant.current();
        var answer = transactions.execute(status -> {
            // whole years are joined: row by row would be slow, and is what a planner without statistics chooses
            jdbc.sql("set local enable_nestloop = off").update();
            return question.apply(jdbc);
        });
        if (answer == null) {
            throw new IllegalStateException("a question to the facts has an answer");
        }
        return answer;
    }
}
