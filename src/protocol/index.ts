export {
  type Command,
  type CommandArgs,
  type CommandName,
  type CommandReading,
  commands,
  commandType,
  helloType,
  isHello,
  messageVersion,
  readCommand,
  type Rid,
  type ThemeName,
  type Thing,
  type ThingKind,
  themeNames,
  thingKinds,
} from './commands';
export {
  type FrameFields,
  type FrameMessage,
  type FrameMessageType,
  frameMessage,
  frameMessages,
} from './frameMessages';
export {heightDialects, heightMessages, type Sender} from './heights';
export {type ElementAttribute, elementAttributes} from './elementAttributes';
