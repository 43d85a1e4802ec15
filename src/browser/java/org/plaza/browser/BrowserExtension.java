package org.plaza.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One hub and one browser for all classes of a run, and tabs of its own for each test. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {

    private static final Namespace OURS = Namespace.create(BrowserExtension.class);

    /** Of methods only, so that what is skipped is counted test by test. */
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (context.getTestMethod().isEmpty() || SharedBrowser.program().isPresent()) {
            return ConditionEvaluationResult.enabled("");
        }
        return ConditionEvaluationResult.disabled("there is no chromium on the PATH");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Hub.class || type == Tabs.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Store run = context.getRoot().getStore(OURS);
        Hub hub = run.getOrComputeIfAbsent("hub", key -> Hub.start(), Hub.class);
        if (parameter.getParameter().getType() == Hub.class) {
            return hub;
        }
        SharedBrowser browser = run.getOrComputeIfAbsent("browser", key -> SharedBrowser.start(), SharedBrowser.class);
        return context.getStore(OURS).getOrComputeIfAbsent("tabs", key -> new Tabs(browser.browser(), hub), Tabs.class);
    }
}
