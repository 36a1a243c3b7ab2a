import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputType,
} from 'graphql';
import { BadInputError } from '../errors.js';

const WHOLE = /^[+-]?\d{1,15}$/;
const NUMBER = /^[+-]?\d{1,15}(\.\d{1,15})?$/;

/**
 * A parameter of an address as the value that JSON would have for this type; what does not fit stays a text, which
 * GraphQL then refuses. Throws `BadInputError` for a repeated parameter that is no list.
 */
export function valueOfTexts(
  name: string,
  type: GraphQLInputType,
  texts: string | readonly string[],
): unknown {
  const nullable = getNullableType(type);
  const named = getNamedType(type);
  if (isListType(nullable) && isEnumType(named)) {
    return [texts].flat().flatMap((text) => text.split(',').filter((each) => each !== ''));
  }
  if (isListType(nullable) && !isInputObjectType(named)) {
    return [texts].flat().map((text) => scalarOf(named.name, text));
  }
  if (typeof texts !== 'string') throw new BadInputError(name, texts, 'one value, given once');
  return isInputObjectType(named) ? parsed(name, texts) : scalarOf(named.name, texts);
}

function scalarOf(typeName: string, text: string): unknown {
  if (typeName === 'Int' && WHOLE.test(text)) return Number(text);
  if (typeName === 'Float' && NUMBER.test(text)) return Number(text);
  if (typeName === 'Boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadInputError(name, text, 'JSON, such as [{"roles":["CRITIQUE"]}]');
  }
}
