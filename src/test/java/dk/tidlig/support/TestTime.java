package dk.tidlig.support;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/// Puts the test clock in the place of the real one, and back to its start before each test.
@TestConfiguration(proxyBeanMethods = false)
class TestTime implements TestExecutionListener, Ordered {
    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Override
    public void beforeTestMethod(TestContext context) {
        context.getApplicationContext().getBean(TestClock.class).reset();
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
