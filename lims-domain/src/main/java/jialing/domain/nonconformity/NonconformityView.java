package jialing.domain.nonconformity;

import jakarta.inject.Inject;
import jialing.domain.shared.View;

/** One nonconformity with its whole course, for the screen. */
@View
public class NonconformityView {

    @Inject
    Nonconformities nonconformities;

    public Nonconformity byNumber(String number) {
        return nonconformities.byNumber(number);
    }
}
