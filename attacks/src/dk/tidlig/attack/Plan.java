package dk.tidlig.attack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/// In which order targets are attacked: each route once by somebody, then all others; what ended early tried the most
/// that it could.
final class Plan {
    private static final int FEW = 5;

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

    /// Not what a stranger to it tries, and not what names nobody.
    private static boolean isMet(Target target) {
        return target.open() && !target.who().isNobody();
    }

    private static boolean isSmall(Target target) {
        var fields = target.body() + "&" + target.path().replaceFirst("[^?]*", "");
        return fields.chars().filter(it -> it == '=').count() <= FEW;
    }

    /// One of each kind in turn, of those that do not take minutes.
    static List<Target> mixed(List<Target> plan) {
        var mixed = new ArrayList<Target>();
        var kinds = List.of("query", "form", "path", "form");
        var left = new ArrayList<>(plan.stream().filter(Plan::isSmall).toList());
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
