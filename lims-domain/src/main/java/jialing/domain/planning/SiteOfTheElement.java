package jialing.domain.planning;

import java.util.Optional;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A site is planned for the element for which it was set up. Drinking-water sources are sections of surface water. */
public class SiteOfTheElement extends Rule<SiteOfTheElement.Choice> {

    /** A site that was asked for, and what is known of it. */
    public record Choice(String code, Element element, Optional<Element> elementOfSite) {}

    SiteOfTheElement() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "HJ 91.2-2022; HJ 164-2020; HJ 664-2013",
                Text.of("没有监测{1}的点位 {0}", "There is no site {0} for {2}"));
    }

    @Override
    public Verdict judge(Choice choice) {
        boolean fits = choice.elementOfSite()
                .filter(element -> element == choice.element()
                        || choice.element() == Element.DRINKING_SOURCE && element == Element.SURFACE_WATER)
                .isPresent();
        return Verdict.holdsIf(
                fits,
                "sites",
                choice.code(),
                choice.element().label().zh(),
                choice.element().label().en());
    }
}
