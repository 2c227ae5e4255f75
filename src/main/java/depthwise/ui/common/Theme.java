package depthwise.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Light or dark: AtlantaFX's Primer, and Depthwise's own colours and style classes on top of it. */
public enum Theme {
    LIGHT(new PrimerLight()),
    DARK(new PrimerDark());

    private final atlantafx.base.theme.Theme base;

    Theme(atlantafx.base.theme.Theme base) {
        this.base = base;
    }

    /**
     * Dresses {@code scene}. Other style sheets of the scene stay, popups that it opens follow.
     *
     * @param scene modified
     */
    public void apply(Scene scene) {
        scene.setUserAgentStylesheet(base.getUserAgentStylesheet());
        for (Theme theme : values()) {
            scene.getStylesheets().removeAll(theme.sheets());
        }
        scene.getStylesheets().addAll(0, sheets());
    }

    /**
     * Dresses what stands in no scene yet. Popups are styled once before their window takes them in, and would look for
     * the colours of JavaFX's own theme then.
     */
    public void applyToUnplaced() {
        Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
    }

    /** The theme that dresses the scene around {@code node}, as it changes; light where nothing dresses it. */
    public static ObservableValue<Theme> around(Node node) {
        return node.sceneProperty()
                .flatMap(Scene::userAgentStylesheetProperty)
                .map(Theme::of)
                .orElse(LIGHT);
    }

    private static Theme of(String userAgentSheet) {
        return DARK.base.getUserAgentStylesheet().equals(userAgentSheet) ? DARK : LIGHT;
    }

    /** The colours of this theme, for painting. */
    public Palette palette() {
        return Palette.of(this);
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** The sheet that defines this theme's looked-up colours, then the one that uses them. */
    List<String> sheets() {
        return List.of(sheet("theme-" + name().toLowerCase(Locale.ROOT) + ".css"), sheet("theme.css"));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
