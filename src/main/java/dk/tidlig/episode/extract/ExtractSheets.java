package dk.tidlig.episode.extract;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.extract.ExtractSheet.Block;
import dk.tidlig.episode.extract.ExtractSheet.Pair;
import dk.tidlig.episode.extract.ExtractSheet.Part;
import dk.tidlig.episode.retention.KeptNames;
import dk.tidlig.shell.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lays what the modules export out as headings and lines.
@Component
public class ExtractSheets {
    private final ExtractWords says;
    private final KeptNames names;
    private final Words words;

    ExtractSheets(ExtractWords says, KeptNames names, Words words) {
        this.says = says;
        this.names = names;
        this.words = words;
    }

    public ExtractSheet sheet(Grant grant, Map<String, Object> extract) {
        var parts = extract.entrySet().stream()
                .map(entry -> part(entry.getKey(), entry.getValue()))
                .filter(part -> !part.blocks().isEmpty())
                .toList();
        var made = words.text("episode.extract.made", words.date(words.today()));
        return new ExtractSheet(names.of(grant), made, parts);
    }

    private Part part(String module, Object exported) {
        var blocks = new ArrayList<Block>();
        lay(blocks, "", exported);
        return new Part(words.text(module + ".timeline"), blocks);
    }

    private void lay(List<Block> blocks, String title, @Nullable Object exported) {
        switch (exported) {
            case Map<?, ?> record -> layRecord(blocks, title, record);
            case Collection<?> several -> laySeveral(blocks, title, several);
            case null -> {}
            default -> blocks.add(new Block(title, List.of(new Pair("", says.value(exported)))));
        }
    }

    private void laySeveral(List<Block> blocks, String title, Collection<?> several) {
        if (several.stream().noneMatch(ExtractSheets::isDeep)) {
            if (!several.isEmpty()) {
                blocks.add(new Block(
                        title,
                        several.stream().map(it -> new Pair("", says.value(it))).toList()));
            }
            return;
        }
        int number = 0;
        for (var one : several) {
            number++;
            lay(blocks, numbered(title, number, several.size()), one);
        }
    }

    private void layRecord(List<Block> blocks, String title, Map<?, ?> record) {
        var pairs = record.entrySet().stream()
                .filter(entry -> !isDeep(entry.getValue()) && isSaid(entry.getValue()))
                .map(entry -> new Pair(says.name(String.valueOf(entry.getKey())), says.value(entry.getValue())))
                .toList();
        if (!pairs.isEmpty()) {
            blocks.add(new Block(title, pairs));
        }
        record.entrySet().stream()
                .filter(entry -> isDeep(entry.getValue()))
                .forEach(entry ->
                        lay(blocks, under(title, says.name(String.valueOf(entry.getKey()))), entry.getValue()));
    }

    private String numbered(String title, int number, int of) {
        if (of == 1) {
            return title;
        }
        return title.isEmpty()
                ? words.text("episode.extract.number", number)
                : words.text("episode.extract.numbered", title, number);
    }

    private static String under(String title, String name) {
        return title.isEmpty() ? name : title + " · " + name;
    }

    private static boolean isSaid(@Nullable Object value) {
        return value != null && !value.toString().isBlank();
    }

    private static boolean isDeep(@Nullable Object value) {
        return value instanceof Map || value instanceof Collection;
    }
}
