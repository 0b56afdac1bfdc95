package dk.tidlig.shell.web;

import jakarta.validation.ConstraintViolation;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.validation.MessageInterpolatorFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/// Tells what is wrong in the order that the form asks, so that its summary can be worked through from the top. What
/// is about several answers comes last.
@Component
@Primary
class PageOrder extends LocalValidatorFactoryBean {
    PageOrder(ApplicationContext context) {
        setMessageInterpolator(new MessageInterpolatorFactory(context).getObject());
    }

    @Override
    protected void processConstraintViolations(Set<ConstraintViolation<Object>> violations, Errors errors) {
        var sorted = violations.stream()
                .sorted(Comparator.<ConstraintViolation<Object>>comparingInt(PageOrder::place)
                        .thenComparing(it -> it.getPropertyPath().toString())
                        .thenComparing(ConstraintViolation::getMessage))
                .toList();
        super.processConstraintViolations(new LinkedHashSet<>(sorted), errors);
    }

    private static int place(ConstraintViolation<Object> it) {
        var components = it.getRootBeanClass().getRecordComponents();
        if (components == null) {
            return 0;
        }
        var asked = Stream.of(components).map(RecordComponent::getName).toList();
        var at = asked.indexOf(it.getPropertyPath().iterator().next().getName());
        return at < 0 ? asked.size() : at;
    }
}
