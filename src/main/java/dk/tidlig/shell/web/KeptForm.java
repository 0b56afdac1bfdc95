package dk.tidlig.shell.web;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.beans.PropertyValue;
import org.springframework.validation.AbstractPropertyBindingResult;
import org.springframework.web.servlet.mvc.method.annotation.ExtendedServletRequestDataBinder;

/// A form with an answer that cannot be read (a date with a slash) is shown again with all that was typed. Left alone,
/// Spring would give the page no form at all when a record cannot be filled in every field. What is sent by a path that
/// no
/// form has is not bound at all ([StrangeFields]).
class KeptForm extends ExtendedServletRequestDataBinder {
    private @Nullable AbstractPropertyBindingResult kept;

    KeptForm(@Nullable Object target, String name) {
        super(target, name);
    }

    @Override
    public void construct(ValueResolver sent) {
        StrangeFields.told(sent.getNames(), () -> super.construct(new Unticked(sent)));
        var first = super.getInternalBindingResult();
        if (first.hasErrors() && getTarget() != null) {
            var whole = createBeanPropertyBindingResult();
            whole.addAllErrors(first);
            kept = whole;
        }
    }

    @Override
    protected void doBind(MutablePropertyValues sent) {
        var names = sent.stream().map(PropertyValue::getName).toList();
        StrangeFields.told(names, () -> super.doBind(sent));
    }

    @Override
    protected AbstractPropertyBindingResult getInternalBindingResult() {
        return kept == null ? super.getInternalBindingResult() : kept;
    }

    /// A box that was not ticked is not sent: that is a no.
    private record Unticked(ValueResolver sent) implements ValueResolver {
        @Override
        public @Nullable Object resolveValue(String name, Class<?> type) {
            var value = sent.resolveValue(name, type);
            return value == null && type == boolean.class ? Boolean.FALSE : value;
        }

        @Override
        public java.util.Set<String> getNames() {
            return sent.getNames();
        }
    }
}
