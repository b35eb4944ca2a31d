package jialing.web.exchange.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jialing.domain.exchange.EntitySet;
import jialing.domain.shared.Refusal;

/**
 * A resource path (OGC 18-088, 9.2): an entity set, links from there, and what is wanted at the end.
 *
 * @param steps the first names an entity set, the others links
 * @param property of the entity at the end, or null for the entity itself
 */
public record Address(String text, List<Step> steps, Ending ending, String property) {

    private static final Pattern STEP = Pattern.compile("([A-Za-z]+)(?:\\((\\d{1,18})\\))?");
    private static final int LONGEST = 8;

    public enum Ending {
        ENTITIES,
        REFERENCES,
        PROPERTY,
        VALUE
    }

    /**
     * @param set what stands there
     * @param id of the one of them, or null
     * @param many whether the name alone leads to many
     */
    public record Step(String name, EntitySet set, Long id, boolean many) {
        boolean leadsToOne() {
            return id != null || !many;
        }
    }

    public static Address of(String text) {
        var words = new ArrayList<>(List.of(text.split("/", -1)));
        if (words.size() > LONGEST) {
            throw unknown(text);
        }
        Ending ending = ending(words.get(words.size() - 1));
        if (ending != Ending.ENTITIES) {
            words.remove(words.size() - 1);
        }
        var steps = new ArrayList<Step>();
        while (!words.isEmpty()) {
            Optional<Step> step = step(steps, words.get(0));
            if (step.isEmpty()) {
                break;
            }
            steps.add(step.get());
            words.remove(0);
        }
        if (steps.isEmpty() || words.size() > 1) {
            throw unknown(text);
        }
        return new Address(text, List.copyOf(steps), ending, words.isEmpty() ? null : words.get(0)).checked();
    }

    public Step last() {
        return steps.get(steps.size() - 1);
    }

    /** The address of the entities themselves, without what is wanted of them. */
    public String path() {
        return text.replaceFirst("/\\$ref$", "");
    }

    public boolean leadsToOne() {
        return last().leadsToOne();
    }

    public Refusal unknown() {
        return unknown(text);
    }

    private Address checked() {
        boolean namesProperty = property != null;
        if (ending == Ending.VALUE != namesProperty && (ending != Ending.ENTITIES)) {
            throw unknown();
        }
        if (namesProperty && (!leadsToOne() || last().set().property(property).isEmpty())) {
            throw unknown();
        }
        return namesProperty && ending == Ending.ENTITIES ? new Address(text, steps, Ending.PROPERTY, property) : this;
    }

    private static Ending ending(String word) {
        return switch (word) {
            case "$ref" -> Ending.REFERENCES;
            case "$value" -> Ending.VALUE;
            default -> Ending.ENTITIES;
        };
    }

    private static Optional<Step> step(List<Step> before, String word) {
        Matcher matcher = STEP.matcher(word);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group(1);
        Long id = matcher.group(2) == null ? null : Long.valueOf(matcher.group(2));
        if (before.isEmpty()) {
            return EntitySet.at(name).map(set -> new Step(name, set, id, true));
        }
        Step here = before.get(before.size() - 1);
        return here.set()
                .link(name)
                .filter(link -> here.leadsToOne() && (link.many() || id == null))
                .map(link -> new Step(name, link.target(), id, link.many()));
    }

    private static Refusal unknown(String text) {
        return Refusal.notFound("Address", "地址", text);
    }
}
