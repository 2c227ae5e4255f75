package depthwise.ui.common;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A flat button that is only an icon; its tooltip says what it does, and names the key that does the same. */
public final class IconButton extends Button {
    public IconButton(Ikon icon, String tip, Runnable action) {
        super("", new FontIcon(icon));
        getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        setTooltip(new Tip(tip));
        setAccessibleText(tip);
        setOnAction(event -> action.run());
    }
}
