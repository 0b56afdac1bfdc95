package dk.tidlig.attack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/// In which order targets are attacked: each route once by somebody, then all others; what ended early tried the most
/// that it could.
final class Plan {
    private Plan() {}

    static List<Target> of(List<Target> all, Random random) {
        var shuffled = new ArrayList<>(all);
        // told apart by what they are, so that the seed alone decides
        shuffled.sort((a, b) -> a.key().compareTo(b.key()));
        Collections.shuffle(shuffled, random);
        var met = new HashSet<String>();
        var first = new ArrayList<Target>();
        var then = new ArrayList<Target>();
        for (var target : shuffled) {
            var once = target.kind().equals("headers") ? target.kind() : target.route() + " " + target.kind();
            (isMet(target) && met.add(once) ? first : then).add(target);
        }
        for (var target : List.copyOf(then)) {
            if (met.add(target.route() + " " + target.kind())) {
                then.remove(target);
                first.add(target);
            }
        }
        first.addAll(then);
        return first;
    }

    /// Not of an address that names nobody, and not of what a stranger to it tries.
    private static boolean isMet(Target target) {
        return !target.path().contains(Routes.NOBODY) && !target.who().isNobody();
    }

    /// So many of each kind in turn.
    static List<Target> mixed(List<Target> plan) {
        var mixed = new ArrayList<Target>();
        var kinds = List.of("query", "form", "path", "form");
        var left = new ArrayList<>(plan);
        while (!left.isEmpty()) {
            var before = left.size();
            for (var kind : kinds) {
                left.stream().filter(it -> it.kind().equals(kind)).findFirst().ifPresent(it -> {
                    mixed.add(it);
                    left.remove(it);
                });
            }
            if (left.size() == before) {
                mixed.addAll(left);
                left.clear();
            }
        }
        return mixed;
    }
}
