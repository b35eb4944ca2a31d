package jialing.domain.lookback;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.gate.QualityElement;
import jialing.domain.lookback.persistence.LookBackTable;
import jialing.domain.lookback.persistence.TouchedTable;
import jialing.domain.lookback.persistence.TouchedTable.Occasion;
import jialing.domain.lookback.rules.DoubtIsInThePast;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Page;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.View;

/** Look-backs for the screen: the cases, how far each reaches, and what it touched. */
@View
public class LookBackView {

    private static final int OCCASIONS_OF_A_PAGE = 20;

    /** With so many results a page is full: a batch by ICP-MS has some 600, one by a photometer 20. */
    private static final int RESULTS_OF_A_PAGE = 200;

    @Inject
    LookBacks lookBacks;

    @Inject
    LookBackTable table;

    @Inject
    TouchedTable touched;

    @Inject
    WhatFollows follows;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param elements the element itself and what came of it */
    public record Detail(LookBack lookBack, List<QualityElement> elements, Extent extent) {}

    /** Everything that an element would touch. */
    public record Reach(Extent extent, Page<TouchedResult> results) {}

    public Page<LookBack> page(UUID before, Integer limit) {
        int size = Page.size(limit);
        return Page.of(
                table.page(before, size + 1), size, lookBack -> lookBack.id().toString());
    }

    public Detail of(UUID id) {
        LookBack lookBack = lookBacks.byId(id);
        Window window = lookBacks.window(lookBack);
        return new Detail(lookBack, window.all(), touched.extent(window, id));
    }

    /** @param after as the page before told it, null for the first */
    public Page<TouchedResult> results(UUID id, String after) {
        return page(lookBacks.window(lookBacks.byId(id)), id, after);
    }

    /** What would be in doubt if the element could not be believed since then. Changes nothing. */
    public Reach reach(QualityElement element, Instant since, Instant until, String after) {
        Instant now = clock.now();
        Instant end = until == null ? now : until;
        new DoubtIsInThePast().require(new DoubtIsInThePast.Times(since, end, now));
        Window window = follows.window(current.get().organisation(), List.of(element), since, end);
        return new Reach(touched.extent(window, null), page(window, null, after));
    }

    private Page<TouchedResult> page(Window window, UUID caseId, String after) {
        List<Occasion> next = touched.occasions(window, occasion(after), OCCASIONS_OF_A_PAGE + 1);
        Page<Occasion> page = Page.of(next, occasionsOfAPage(next), LookBackView::key);
        return new Page<>(touched.results(page.items(), caseId), page.next());
    }

    /** As many as have enough results together, at least one. */
    private static int occasionsOfAPage(List<Occasion> next) {
        int occasions = 0;
        int results = 0;
        while (occasions < Math.min(OCCASIONS_OF_A_PAGE, next.size()) && results < RESULTS_OF_A_PAGE) {
            results += next.get(occasions).determinations();
            occasions++;
        }
        return Math.max(1, occasions);
    }

    private static String key(Occasion occasion) {
        return occasion.usedAt() + "~" + occasion.useId();
    }

    private static Occasion occasion(String key) {
        if (key == null || key.isBlank()) {
            return null;
        }
        try {
            String[] parts = key.split("~", 2);
            return new Occasion(null, null, 0, Instant.parse(parts[0]), UUID.fromString(parts[1]), 0);
        } catch (RuntimeException unreadable) {
            throw Refusal.invalid("PageKnown", "after", "页码无效", "There is no such page");
        }
    }
}
