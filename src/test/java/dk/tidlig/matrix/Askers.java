package dk.tidlig.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.tenancy.Tenant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.boot.webmvc.test.autoconfigure.SpringBootMockMvcBuilderCustomizer;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/// Asks an address as somebody, with an empty form where it writes, and takes back whatever it did.
@Component
class Askers {
    private final MockMvc mvc;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    /// Keeps no text of what was asked and answered: that takes longer than the answer.
    Askers(WebApplicationContext context, TransactionTemplate transaction, JdbcClient jdbc) {
        var quiet = new SpringBootMockMvcBuilderCustomizer(context);
        quiet.setPrint(MockMvcPrint.NONE);
        var builder = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity());
        quiet.customize(builder);
        this.mvc = builder.build();
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    Answer ask(Endpoint endpoint, Map<String, String> known, MunicipalityId where, RequestPostProcessor who) {
        return Tenant.in(
                where,
                () -> Objects.requireNonNull(transaction.execute(status -> {
                    status.setRollbackOnly();
                    var before = endpoint.reads() ? written() : List.of();
                    var answer = Answer.of(asked(endpoint, endpoint.filled(known), who));
                    if (endpoint.reads()) {
                        assertThat(written())
                                .as(endpoint + " changed by being looked at")
                                .isEqualTo(before);
                    }
                    return answer;
                })));
    }

    /// How many rows this connection has added, changed or taken away in each table but for the trail: of this
    /// transaction, and of some before it.
    private List<String> written() {
        return jdbc.sql("""
                        select schemaname || '.' || relname || ' ' || (n_tup_ins + n_tup_upd + n_tup_del)
                          from pg_stat_xact_user_tables
                         where n_tup_ins + n_tup_upd + n_tup_del > 0 and schemaname <> 'audit' order by 1
                        """).query(String.class).list();
    }

    private MockHttpServletResponse asked(Endpoint endpoint, String address, RequestPostProcessor who) {
        var request = MockMvcRequestBuilders.request(
                        HttpMethod.valueOf(endpoint.method().name()), address)
                .with(who);
        if (!endpoint.reads()) {
            request.with(csrf()).param("_once", UUID.randomUUID().toString());
        }
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception failure) {
            throw new AssertionError(endpoint + " threw", failure);
        }
    }
}
