package jialing.domain.shared;

/**
 * The application has started and nobody has been let in yet. Observers do what must be done before the first person comes, in the
 * order of their {@link jakarta.annotation.Priority}: the order of the features. Every node tells it at every start, so what they do
 * MUST be safe to repeat.
 *
 * @param demo whether the demo city is wanted
 */
public record HouseOpened(boolean demo) {}
