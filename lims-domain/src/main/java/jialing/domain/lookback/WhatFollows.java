package jialing.domain.lookback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import jialing.domain.gate.MakesElements;
import jialing.domain.gate.QualityElement;
import jialing.domain.shared.LabClock;

/** How far a doubt reaches: the elements themselves, and what was made with them meanwhile. */
@ApplicationScoped
class WhatFollows {

    @Inject
    @Any
    Instance<MakesElements> makers;

    @Inject
    LabClock clock;

    /** As of now: what was made is used to this day. */
    Window window(String organisation, Collection<QualityElement> elements, Instant since, Instant until) {
        Set<QualityElement> made = makers.stream()
                .flatMap(each -> each.madeWith(organisation, elements, since, until).stream())
                .collect(Collectors.toSet());
        return Window.of(organisation, elements, since, until).and(made, clock.now());
    }
}
