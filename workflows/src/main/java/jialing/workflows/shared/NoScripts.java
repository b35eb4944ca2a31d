package jialing.workflows.shared;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.scripting.ExecutableScript;
import org.camunda.bpm.engine.impl.scripting.ScriptFactory;

/** Diagrams call use cases by expression; code that nobody compiled or reviewed MUST NOT run. A diagram with a script cannot be deployed. */
final class NoScripts extends ScriptFactory {

    @Override
    public ExecutableScript createScriptFromResource(String language, String resource) {
        throw refused();
    }

    @Override
    public ExecutableScript createScriptFromResource(String language, Expression resource) {
        throw refused();
    }

    @Override
    public ExecutableScript createScriptFromSource(String language, String source) {
        throw refused();
    }

    @Override
    public ExecutableScript createScriptFromSource(String language, Expression source) {
        throw refused();
    }

    private static ProcessEngineException refused() {
        return new ProcessEngineException("scripts in diagrams are refused: call a use case by expression");
    }
}
