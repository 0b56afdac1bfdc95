package dk.tidlig.operator;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.util.ClassUtils;
import picocli.CommandLine;

/// The commands that the modules bring, found by looking at classes alone: reading a command line, and helping with
/// one, must not need a database.
final class CommandBook {
    private final List<Class<?>> commands;

    CommandBook(Class<?> application) {
        var found = new SimpleBeanDefinitionRegistry();
        var scanner = new ClassPathBeanDefinitionScanner(found, false);
        scanner.setIncludeAnnotationConfig(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(OperatorCommand.class));
        scanner.scan(application.getPackageName());
        commands = List.of(found.getBeanDefinitionNames()).stream()
                .<Class<?>>map(name -> type(found.getBeanDefinition(name)))
                .toList();
    }

    private static Class<?> type(BeanDefinition definition) {
        var name = Objects.requireNonNull(definition.getBeanClassName());
        return ClassUtils.resolveClassName(name, CommandBook.class.getClassLoader());
    }

    CommandLine read(RootCommand root, CommandLine.IFactory factory) {
        var line = new CommandLine(root, factory);
        commands.forEach(line::addSubcommand);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(Output.writer());
        return line;
    }

    /// Makes commands that can be read but not called: nothing they need exists.
    static CommandLine.IFactory forReading() {
        var objenesis = new SpringObjenesis();
        return new CommandLine.IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                return Callable.class.isAssignableFrom(type)
                        ? objenesis.newInstance(type)
                        : CommandLine.defaultFactory().create(type);
            }
        };
    }
}
