package jialing.domain.shared;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who asks: a person, in the organisation for which that person acts, with the capacities held there today.
 *
 * @param organisation code of the organisation acted for
 * @param visible codes of all organisations whose records this person may see (the organisation and those below it)
 */
public record Actor(
        UUID personId,
        String account,
        String name,
        String organisation,
        Set<Capacity> capacities,
        Set<String> visible) {

    private static final UUID HOUSE = new UUID(0, 0);

    /** The house itself, for timers and relays: sees everything, is no person and cannot sign. */
    public static Actor system() {
        return new Actor(HOUSE, "system", "系统", "CQ-MC", Set.of(Capacity.SYSTEM), Set.of("*"));
    }

    public boolean holds(Capacity capacity) {
        return capacities.contains(capacity);
    }

    public boolean sees(String organisationCode) {
        return visible.contains("*") || visible.contains(organisationCode);
    }

    /** The first of these capacities that is held: in which an act is done. MUST be asked after {@link #mustBe}. */
    public Capacity firstOf(Capacity... oneOf) {
        return Stream.of(oneOf).filter(this::holds).findFirst().orElseThrow();
    }

    /** @throws Refusal when none of these capacities is held */
    public Actor mustBe(Capacity... oneOf) {
        if (Stream.of(oneOf).anyMatch(this::holds)) {
            return this;
        }
        String zh = Stream.of(oneOf).map(capacity -> capacity.label().zh()).collect(Collectors.joining("、"));
        String en = Stream.of(oneOf).map(capacity -> capacity.label().en()).collect(Collectors.joining(", "));
        throw new Refusal(
                Refusal.Kind.NOT_ALLOWED,
                "CapacityHeld",
                "ISO/IEC 17025:2017 6.2.6",
                Text.of("此操作需要以下身份之一：" + zh, "This needs one of these capacities: " + en),
                null);
    }

    /** @throws Refusal unless this person acts for that very organisation: seeing a record is not a right to change it */
    public Actor mustActFor(String organisationCode) {
        if (organisation.equals(organisationCode) || holds(Capacity.SYSTEM)) {
            return this;
        }
        throw new Refusal(
                Refusal.Kind.NOT_ALLOWED,
                "ActsForOwnOrganisation",
                "ISO/IEC 17025:2017 4.2",
                Text.of(
                        "您只能为本单位办理；此记录属于其他单位",
                        "You may act for your own organisation only; this record belongs to another"),
                null);
    }
}
