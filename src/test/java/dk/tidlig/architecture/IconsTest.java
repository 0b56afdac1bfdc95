package dk.tidlig.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every icon that is named is one of Det Fælles Designsystem's; a wrong name would draw nothing and say nothing.
class IconsTest {
    private static final Set<String> KNOWN = Pattern.compile("<symbol[^>]*\\sid=\"([\\w-]+)\"")
            .matcher(Resources.read(Path.of("node_modules/dkfds/dist/img/all-svg-icons.svg")))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());

    @Test
    void everyIconInTemplatesIsDrawn() {
        var named = new TreeSet<String>();
        Resources.files("src/main/resources/templates", ".html")
                .forEach(file -> named.addAll(IconNames.inTemplate(Resources.read(file))));

        assertThat(named).contains("chevron-left", "headset", "warning");
        assertThat(KNOWN).containsAll(named);
    }

    @Test
    void everyIconInCodeIsDrawn() {
        var named = IconNames.inJava(JavaFile.main());

        assertThat(named)
                .anyMatch(name -> name.endsWith(": analytics"))
                .anyMatch(name -> name.endsWith(": person-remove"))
                .allMatch(name -> KNOWN.contains(name.replaceFirst(".*: ", "")));
    }

    @Test
    void plantedIconsAreSeen() {
        assertThat(IconNames.inTemplate("""
                        <svg th:replace="~{shell/parts :: icon('lock')}"></svg>
                        <div th:replace="~{shell/form :: note(${bad ? 'flag' : 'star'}, #{toy.text})}"></div>
                        <use th:href="@{/dkfds/img/all-svg-icons.svg#menu}"></use>
                        """)).containsExactly("menu", "lock", "flag", "star");
        var planted = JavaFile.planted("dk/tidlig/toy/Toy.java", """
                class Toy {
                    record Entry(int day, String icon) {}
                    Entry a = new Entry(1, "lock");
                    Entry b = new Entry(2, late ? "flag" : "star");
                    Entry c = made("menu");
                    Entry d = new Entry(3, somewhere());

                    Entry made(String icon) {
                        return new Entry(4, icon);
                    }
                }
                """);

        assertThat(IconNames.inJava(List.of(planted)))
                .extracting(name -> name.replaceFirst(".*: ", ""))
                .containsExactly("lock", "flag", "star", "menu", "?");
    }
}
