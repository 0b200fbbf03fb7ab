a = Conversation was paused.
b = Direct Inbound
c = Message
