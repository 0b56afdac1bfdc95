package dk.tidlig.support;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every address that answers a browser, with what stands in it filled in.
///
///     routes.with(Map.of("children", child, "referrals", referral))
@TestComponent
public class Routes {
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]|\\{[^{}]*})*}");
    /// Leaves the log-in, and what counts wrong tries.
    private static final Pattern LEFT_OUT = Pattern.compile("/(login|new-password|error|places/).*");

    private final RequestMappingHandlerMapping mapping;

    Routes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    /// Leaves out what needs something that is not known.
    ///
    /// @param known by what stands before it in the address, as `children`: what is filled in
    public List<String> with(Map<String, ?> known) {
        return mapping.getHandlerMethods().keySet().stream()
                .filter(one -> one.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(one -> one.getPatternValues().stream())
                .map(pattern -> filled(pattern, known))
                .filter(address -> !address.contains(NOBODY))
                .filter(address -> !LEFT_OUT.matcher(address).matches())
                .distinct()
                .sorted()
                .toList();
    }

    private static String filled(String pattern, Map<String, ?> known) {
        var parts = pattern.split("/(?![^{]*})");
        return Arrays.stream(parts)
                .map(part -> VARIABLE.matcher(part)
                        .replaceAll(String.valueOf(
                                known.containsKey(before(parts, part)) ? known.get(before(parts, part)) : NOBODY)))
                .collect(Collectors.joining("/"));
    }

    private static String before(String[] parts, String part) {
        int at = Arrays.asList(parts).indexOf(part);
        return at == 0 ? "" : parts[at - 1];
    }
}
