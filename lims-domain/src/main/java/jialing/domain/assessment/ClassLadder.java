package jialing.domain.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jialing.domain.catalogue.Limit;

/**
 * What each class of water asks of one analyte, best class first. Where neighbouring classes ask the same the better one is reached; a
 * class may be a choice of two bands (pH in class IV of groundwater).
 */
final class ClassLadder {

    private final Map<WaterClass, List<Requirement>> classes;
    private final WaterClass beyond;

    /**
     * @param limits of one analyte, each with a class
     * @param beyond what is reached by keeping none of them
     */
    ClassLadder(List<Limit> limits, WaterClass beyond) {
        this.classes = limits.stream()
                .map(Requirement::of)
                .collect(Collectors.groupingBy(
                        each -> WaterClass.valueOf(each.grade()), TreeMap::new, Collectors.toList()));
        this.beyond = beyond;
    }

    /** @param required the class that must be kept; null when none is set */
    Judgement judge(Determinand determinand, WaterClass required, boolean counts) {
        Optional<WaterClass> reached = reached(determinand);
        Requirement requirement = required == null
                ? null
                : classes.getOrDefault(required, List.of()).stream().findFirst().orElse(null);
        return new Judgement(
                determinand,
                requirement,
                conformity(determinand, requirement, required, reached),
                reached.orElse(null),
                counts);
    }

    /** Below the detection limit the class reached is the best that can be shown; a better one may be true. */
    boolean mayBeBetter(Determinand determinand) {
        return determinand.amount().isEmpty()
                && reached(determinand).isPresent()
                && classes.values().stream()
                        .takeWhile(choice -> choice.stream()
                                .noneMatch(each -> each.judge(determinand).isMet()))
                        .findAny()
                        .isPresent();
    }

    private Optional<WaterClass> reached(Determinand determinand) {
        Optional<WaterClass> kept = classes.entrySet().stream()
                .filter(each -> each.getValue().stream()
                        .anyMatch(one -> one.judge(determinand).isMet()))
                .map(Map.Entry::getKey)
                .findFirst();
        boolean certainlyNone = classes.values().stream()
                .flatMap(List::stream)
                .allMatch(each -> each.judge(determinand).isExceeded());
        return kept.isPresent() || !certainlyNone ? kept : Optional.of(beyond);
    }

    private static Conformity conformity(
            Determinand determinand, Requirement requirement, WaterClass required, Optional<WaterClass> reached) {
        if (required == null) {
            return Conformity.cannotBeJudged("未给出应达到的类别", "no class is set that must be reached");
        }
        if (reached.isPresent() && reached.get().meets(required)) {
            return Conformity.meets();
        }
        return requirement == null
                ? Conformity.cannotBeJudged("标准对该类别未作规定", "the standard asks nothing of it in this class")
                : requirement.judge(determinand);
    }
}
