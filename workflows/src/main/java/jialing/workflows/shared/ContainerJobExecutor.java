package jialing.workflows.shared;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * Does the engine's work of its own, timers and steps in their own transaction, on threads of the container. Several nodes share
 * the work: each job is locked in the database by the one that does it.
 */
final class ContainerJobExecutor extends JobExecutor {

    private final ManagedExecutorService executor;
    private final ManagedThreadFactory threads;

    ContainerJobExecutor(ManagedExecutorService executor, ManagedThreadFactory threads) {
        this.executor = executor;
        this.threads = threads;
        setMaxJobsPerAcquisition(3);
        setWaitTimeInMillis(5_000);
        setMaxWait(15_000);
        setLockTimeInMillis(5 * 60_000);
    }

    @Override
    protected void startExecutingJobs() {
        jobAcquisitionThread = threads.newThread(acquireJobsRunnable);
        jobAcquisitionThread.start();
    }

    @Override
    protected void stopExecutingJobs() {
        stopJobAcquisitionThread();
    }

    @Override
    public void executeJobs(List<String> jobs, ProcessEngineImpl engine) {
        try {
            executor.execute(getExecuteJobsRunnable(jobs, engine));
        } catch (RejectedExecutionException e) {
            logRejectedExecution(engine, jobs.size());
            rejectedJobsHandler.jobsRejected(jobs, engine, this);
        }
    }
}
