package jialing.workflows.shared;

import org.camunda.bpm.engine.ManagementService;

/**
 * Steps of the house that failed as often as their diagram allows. They are not lost: they wait for somebody to mend what stood in their way, and a start of
 * the system tries them again.
 */
public final class GivenUp {

    /** As many attempts as a step has that says nothing else. */
    private static final int ATTEMPTS = 5;

    private GivenUp() {}

    public static void tryAgain(ManagementService engine) {
        engine.createJobQuery().noRetriesLeft().list().forEach(job -> engine.setJobRetries(job.getId(), ATTEMPTS));
    }
}
