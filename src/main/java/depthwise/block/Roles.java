package depthwise.block;

import depthwise.text.Message;

/** What operations are for inside a block, as their cards say it. */
final class Roles {
    private Roles() {}

    static Message expand() {
        return Message.of("block.role.expand", 1);
    }

    static Message depthwise(int kernel) {
        return Message.of("block.role.depthwise", kernel);
    }

    static Message project() {
        return Message.of("block.role.project", 1);
    }

    static Message pointwise() {
        return Message.of("block.role.pointwise", 1);
    }

    static Message shortcut() {
        return Message.of("block.role.shortcut");
    }
}
