package dk.tidlig.programme.shelf;

import dk.tidlig.kernel.NotFound;
import dk.tidlig.programme.Scale;
import dk.tidlig.programme.reading.ProgrammeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The scales from `scales/*.yaml`, read strictly. A file that cannot be used stops the start and says where.
@Component
public class ScaleShelf {
    private final List<Scale> scales;

    ScaleShelf() throws IOException {
        this(List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:scales/*.yaml")));
    }

    private ScaleShelf(List<Resource> files) throws IOException {
        var read = new ArrayList<Scale>();
        for (var file : files) {
            read.add(read("scales/" + file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8)));
        }
        scales = read.stream()
                .sorted(Comparator.comparing(Scale::code).thenComparing(Scale::version))
                .toList();
    }

    /// @param name of the file, as problems name it
    /// @throws dk.tidlig.programme.ProgrammeProblems with all that is wrong, by line
    static Scale read(String name, String text) {
        return ProgrammeFile.scale(name, text);
    }

    /// The newest version of each.
    public List<Scale> newest() {
        return scales.stream()
                .filter(it -> scales.stream()
                        .noneMatch(other -> other.code().equals(it.code()) && other.version() > it.version()))
                .toList();
    }

    public Optional<Scale> newest(String code) {
        return newest().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /// @throws NotFound when no such version is on the shelf
    public Scale get(String code, int version) {
        return scales.stream()
                .filter(it -> it.code().equals(code) && it.version() == version)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
