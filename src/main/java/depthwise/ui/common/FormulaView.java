package depthwise.ui.common;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.stage.Window;

/**
 * A formula in the text's colour and at the text's size, as sharp as the screen allows. Terms may be tinted with
 * {@code \textcolor{#0072B2}{…}}. It is a label without words, so colour and size come from the style sheet like
 * everyone's.
 */
public final class FormulaView extends Label {
    private final FormulaImages images;
    private final StringProperty latex = new SimpleStringProperty(this, "latex", "");
    private final ImageView picture = new ImageView();
    private final ObservableValue<Double> screenScale = sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::renderScaleXProperty)
            .map(Number::doubleValue);

    public FormulaView(FormulaImages images, String latex) {
        this.images = images;
        getStyleClass().add("formula");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(picture);
        this.latex.addListener((p, before, now) -> draw());
        textFillProperty().addListener((p, before, now) -> draw());
        fontProperty().addListener((p, before, now) -> draw());
        screenScale.addListener((p, before, now) -> draw());
        this.latex.set(latex);
    }

    private void draw() {
        setAccessibleText(latex.get());
        double scale = screenScale.getValue() == null ? 1 : screenScale.getValue();
        Color colour = getTextFill() instanceof Color plain ? plain : Color.BLACK;
        FormulaImages.Formula formula = images.draw(latex.get(), getFont().getSize(), scale, argb(colour));
        picture.setImage(formula.image());
        picture.setFitWidth(formula.width());
        picture.setFitHeight(formula.height());
    }

    private static int argb(Color colour) {
        int alpha = (int) Math.round(colour.getOpacity() * 255);
        int red = (int) Math.round(colour.getRed() * 255);
        int green = (int) Math.round(colour.getGreen() * 255);
        int blue = (int) Math.round(colour.getBlue() * 255);
        return alpha << 24 | red << 16 | green << 8 | blue;
    }

    public StringProperty latexProperty() {
        return latex;
    }

    public void setLatex(String formula) {
        latex.set(formula);
    }

    public String getLatex() {
        return latex.get();
    }
}
