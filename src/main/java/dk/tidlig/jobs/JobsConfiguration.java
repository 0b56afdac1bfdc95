package dk.tidlig.jobs;

import dk.tidlig.tenancy.MunicipalJob;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Tenant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskDecorator;

/// Jobs run beside the pages, not in the operator's tool; `tidlig.jobs: false` leaves them to other instances.
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {
    @Bean
    @ConditionalOnWebApplication
    @ConditionalOnProperty(name = "tidlig.jobs", havingValue = "true", matchIfMissing = true)
    JobsEngine jobsEngine(DataSource dataSource, Municipalities municipalities, List<MunicipalJob> jobs) {
        return new JobsEngine(dataSource, municipalities, jobs);
    }

    /// Work handed to another thread stays work for the same municipality.
    @Bean
    TaskDecorator tenantKeeper() {
        return work -> Tenant.bound()
                .<Runnable>map(municipality -> () -> Tenant.run(municipality, work))
                .orElse(work);
    }
}
