package depthwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens the window with the first journey and closes it after the last; nothing may crash in between. */
final class JourneyExtension implements ParameterResolver, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    private static OpenWindow window(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(OpenWindow.class, key -> OpenWindow.open(), OpenWindow.class);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        window(context).reset();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(window(context).crashes()).as("what crashed on the way").isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        window(context).hide();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == OpenWindow.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return window(context);
    }
}
