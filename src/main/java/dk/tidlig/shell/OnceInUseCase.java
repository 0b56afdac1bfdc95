package dk.tidlig.shell;

import dk.tidlig.kernel.UseCase;
import java.lang.reflect.Method;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Stores the request's key as the first thing in the first use case's transaction (style rule 12: one per request).
@Configuration(proxyBeanMethods = false)
class OnceInUseCase {
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor onceAdvisor(ObjectProvider<Once> once) {
        MethodInterceptor interceptor = invocation -> {
            var attempt = Once.bound();
            if (attempt != null && TransactionSynchronizationManager.isActualTransactionActive()) {
                once.getObject().take(attempt);
            }
            return invocation.proceed();
        };
        var advisor = new DefaultPointcutAdvisor(new UseCaseMethods(), interceptor);
        advisor.setOrder(Ordered.LOWEST_PRECEDENCE);
        return advisor;
    }

    private static final class UseCaseMethods extends StaticMethodMatcherPointcut {
        @Override
        public boolean matches(Method method, Class<?> type) {
            return AnnotatedElementUtils.hasAnnotation(type, UseCase.class);
        }
    }
}
