package depthwise.ui.manifold;

import depthwise.text.Messages;

/** Shares of points in words that never say all or none of what is only nearly so. */
final class ShareWords {
    /** The finest share that is written. */
    private static final double STEP = 0.001;

    private final Messages messages;

    ShareWords(Messages messages) {
        this.messages = messages;
    }

    /** In tenths of a percent, for instance {@code 99.9%}. */
    String large(double share) {
        return messages.get("manifold.number.share", bounded(share));
    }

    /** In whole percents, and in tenths where those would read as all or none: {@code 96% kept}, {@code 99.9% kept}. */
    String kept(double share) {
        boolean isRounded = share > 0 && share < 0.005 || share < 1 && share >= 0.995;
        return isRounded
                ? messages.get("manifold.output.kept.finely", bounded(share))
                : messages.get("manifold.output.kept", share);
    }

    private static double bounded(double share) {
        if (share <= 0 || share >= 1) {
            return share;
        }
        return Math.max(STEP, Math.min(1 - STEP, share));
    }
}
