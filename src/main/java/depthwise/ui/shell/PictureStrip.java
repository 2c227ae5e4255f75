package depthwise.ui.shell;

import depthwise.text.Messages;
import depthwise.ui.common.IconButton;
import depthwise.ui.common.InlineError;
import depthwise.ui.common.PictureImage;
import depthwise.ui.common.Tip;
import depthwise.ui.workbench.OpenPicture;
import depthwise.ui.workbench.PictureLibrary;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** The pictures at the bottom: a click runs one; others are opened, dropped or pasted. */
final class PictureStrip extends HBox {
    private static final int SIDE = 56;

    private final ShellModel model;
    private final ToggleGroup group = new ToggleGroup();
    private final HBox shelf = new HBox();
    private final ScrollPane scroll = new ScrollPane(shelf);
    private Optional<ToggleButton> own = Optional.empty();

    PictureStrip(ShellModel model, Messages messages, OpenDialog dialog) {
        this.model = model;
        getStyleClass().add("picture-strip");
        setAlignment(Pos.CENTER_LEFT);
        shelf.getStyleClass().add("shelf");
        shelf.setAlignment(Pos.CENTER_LEFT);
        model.library().files().forEach(file -> shelf.getChildren().add(button(file)));
        model.library().problem().ifPresent(problem -> {
            InlineError error = new InlineError();
            error.show(Optional.of(messages.say(problem)));
            shelf.getChildren().add(error);
        });
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("shelf-scroll");
        setHgrow(scroll, Priority.ALWAYS);
        scroll.addEventFilter(ScrollEvent.SCROLL, this::wheel);
        PictureClipboard clipboard = new PictureClipboard(model, messages);
        getChildren()
                .addAll(
                        scroll,
                        new IconButton(Feather.FOLDER, messages.get("shell.open"), dialog::open),
                        new IconButton(Feather.CLIPBOARD, messages.get("shell.paste"), clipboard::paste),
                        new WeightMenu(model, messages, dialog),
                        new PredictionList(model.workbench(), messages));
        model.ownPictureProperty().addListener((p, old, now) -> showOwn(now));
        Optional.ofNullable(model.ownPictureProperty().get()).ifPresent(this::showOwn);
        model.workbench().pictureProperty().addListener((p, old, now) -> mark(now));
        mark(model.workbench().pictureProperty().get());
    }

    private ToggleButton button(Path file) {
        Image image = new Image(file.toUri().toString(), SIDE, SIDE, true, true, true);
        ToggleButton button = button(PictureLibrary.nameOf(file), new ImageView(image), () -> model.openPicture(file));
        button.setUserData(file);
        return button;
    }

    /** A picture from elsewhere stands before the others, in the place of the last one that did. */
    private void showOwn(OpenPicture picture) {
        own.ifPresent(button -> {
            button.setToggleGroup(null);
            shelf.getChildren().remove(button);
        });
        ImageView view = new ImageView();
        ToggleButton button = button(
                picture.name(), view, () -> model.workbench().pictureProperty().set(picture));
        shelf.getChildren().add(0, button);
        own = Optional.of(button);
        model.thumbnail(picture, 2 * SIDE, small -> view.setImage(PictureImage.of(small)));
    }

    private ToggleButton button(String name, ImageView view, Runnable action) {
        view.setFitWidth(SIDE);
        view.setFitHeight(SIDE);
        view.setPreserveRatio(true);
        ToggleButton button = new ToggleButton("", view);
        button.setToggleGroup(group);
        button.setTooltip(new Tip(name));
        button.setAccessibleText(name);
        button.setOnAction(event -> {
            button.setSelected(true);
            action.run();
        });
        return button;
    }

    private void mark(OpenPicture picture) {
        if (picture == null) {
            group.selectToggle(null);
            return;
        }
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData() instanceof Path file && picture.isFrom(file))
                .findFirst()
                .or(() -> own)
                .ifPresent(this::select);
    }

    private void select(Toggle toggle) {
        group.selectToggle(toggle);
        Bounds button = ((ToggleButton) toggle).getBoundsInParent();
        double seen = scroll.getViewportBounds().getWidth();
        double hidden = shelf.getWidth() - seen;
        double offset = scroll.getHvalue() * hidden;
        if (hidden > 0 && (button.getMinX() < offset || button.getMaxX() > offset + seen)) {
            double middle = button.getCenterX() - seen / 2;
            scroll.setHvalue(Math.max(0, Math.min(1, middle / hidden)));
        }
    }

    /** The wheel turns up and down; the shelf goes right and left. */
    private void wheel(ScrollEvent event) {
        double hidden = shelf.getWidth() - scroll.getViewportBounds().getWidth();
        if (hidden > 0 && event.getDeltaX() == 0) {
            double moved = scroll.getHvalue() - event.getDeltaY() / hidden;
            scroll.setHvalue(Math.max(0, Math.min(1, moved)));
            event.consume();
        }
    }
}
