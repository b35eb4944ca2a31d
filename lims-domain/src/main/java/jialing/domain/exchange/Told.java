package jialing.domain.exchange;

/** What one row of the outbox tells the network. */
public sealed interface Told permits PublishedResult, WithdrawnReport {

    String organisation();

    String reportNumber();
}
