package jialing.domain.assessment;

import jialing.domain.shared.Text;

/** What a sample reaches by keeping limits: a class of water, a level of risk of soil, a class of air. Better ones come first. */
public interface Grade {

    /** As screens and programs know it. */
    String code();

    /** Position from the best, which is zero. */
    int rank();

    Text label();
}
