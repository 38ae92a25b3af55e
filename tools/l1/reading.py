"""One schema of CloudFormation and what the overlay adds in, the model of the resource out."""

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from stackwright.shapes import (
    DEPRECATED,
    MAY_REPLACE,
    READ_ONLY,
    REPLACES,
    REQUIRED,
)
from tools.l1 import naming
from tools.l1.keywords import (
    LETTERS,
    is_typed,
    limits,
    members,
    own_keywords,
    types_of,
    united,
)
from tools.l1.model import (
    JSON,
    AnyOf,
    Attribute,
    Kind,
    ListOf,
    MapOf,
    ObjectOf,
    Property,
    Resource,
    Scalar,
    Shape,
)
from tools.l1.overlay import first_sentence
from tools.l1.pointers import dotted, flags_by_place, follow

Json = dict[str, Any]


def read(
    schema: Json,
    overlay: Json,
    more_attributes: Iterable[str] = (),
    resources: Collection[str] = (),
) -> Resource:
    """
    Read the *schema* of a type.

    Args:
        schema: As CloudFormation's registry has it.
        overlay: What the service specification adds; may be empty.
        more_attributes: Further attributes of `Fn::GetAtt`; `*` means every property.
        resources: The names of the service's resources, which an object may not have.
    """
    return _Reader(schema, overlay, resources).resource(tuple(more_attributes))


class _Reader:
    def __init__(self, schema: Json, overlay: Json, resources: Collection[str]) -> None:
        self.resources = resources
        self.schema = schema
        self.overlay = overlay
        self.root = naming.resource(schema["typeName"])
        self.shapes: dict[str, Shape | None] = {}
        self.places: dict[str, str] = {}
        self.flags = flags_by_place(schema)

    def resource(self, more_attributes: tuple[str, ...]) -> Resource:
        self._shape(self.root, self.schema, "#", self.overlay)
        shapes = [shape for shape in self.shapes.values() if shape is not None]
        top = next(shape for shape in shapes if shape.name == self.root)
        rest = sorted((shape for shape in shapes if shape is not top), key=lambda one: one.name)
        return Resource(
            type=self.schema["typeName"],
            shapes=(top, *rest),
            attributes=tuple(self._attributes(more_attributes)),
            identifier=tuple(map(dotted, self.schema.get("primaryIdentifier", ()))),
            write_only=tuple(sorted(map(dotted, self.schema.get("writeOnlyProperties", ())))),
            tags=self._tags(top),
            arn=self.overlay.get("arn"),
            doc=self._doc(self.overlay, self.schema),
        )

    def _shape(self, name: str, schema: Json, place: str, overlay: Json) -> None:
        """Read an object at *place* (`#` or `#/definitions/Code`) under *name*."""
        self.shapes[name] = None
        self.places[name] = place
        required = set(schema.get("required", ()))
        known = overlay.get("properties", {})
        is_open = "patternProperties" in schema or bool(schema.get("additionalProperties", False))
        properties: list[Property] = []
        for key, member in sorted(members(schema).items()):
            more = known.get(key, {})
            flags = self._flags(f"{place}/{key}", key in required, more)
            if is_open and flags & READ_ONLY:
                continue  # the user's own property may have this name
            kind = (
                JSON
                if flags & READ_ONLY
                else self._kind(
                    member, self._named(f"{name}{naming.pascal(key)}"), f"{place}/{key}", more
                )
            )
            doc = self._doc(more, member)
            related = () if flags & READ_ONLY else _relations(member, more)
            properties.append(Property(naming.snake(key), key, kind, flags, related, doc))
        self.shapes[name] = Shape(name, tuple(properties), is_open, self._doc(overlay, schema))

    def _named(self, name: str) -> str:
        """The name of an object, which differs from that of any resource."""
        return f"{name}Property" if name in self.resources else name

    def _flags(self, place: str, required: bool, overlay: Json) -> int:
        flags = self.flags.get(place, 0)
        if flags & READ_ONLY:
            return READ_ONLY
        replaces = overlay.get("replaces")
        if replaces == "yes":
            flags |= REPLACES
        elif replaces == "maybe":
            flags |= MAY_REPLACE
        if flags & REPLACES:
            flags &= ~MAY_REPLACE
        if overlay.get("deprecated"):
            flags |= DEPRECATED
        return flags | (REQUIRED if required else 0)

    def _doc(self, overlay: Json, schema: Json) -> str:
        """The first sentence that any source has on a member, or on the object that it is."""
        doc: str = overlay.get("doc", "") or first_sentence(str(schema.get("description", "")))
        if not doc and "type" in overlay:
            doc = self.overlay.get("types", {}).get(overlay["type"], {}).get("doc", "")
        if not doc and "$ref" in schema:
            doc = first_sentence(str(follow(self.schema, schema["$ref"]).get("description", "")))
        return doc

    def _kind(self, schema: Json, name: str, place: str, overlay: Json) -> Kind:
        """The kind of a value; *name* and *place* are for an object without a name of its own."""
        schema = united(schema)
        if "$ref" in schema:
            return self._referred(schema, overlay)
        branches = [
            one for key in ("oneOf", "anyOf") for one in schema.get(key, ()) if is_typed(one)
        ]
        if branches and "type" not in schema and not members(schema):
            return self._any_of(branches, name, place, overlay)
        match types_of(schema):
            case ["array"]:
                items: Json | None = schema.get("items")
                if items is None:
                    return JSON
                return ListOf(self._kind(items, name, place, overlay), limits(schema, "array"))
            case ["object"]:
                return self._object(schema, name, place, overlay)
            case [one]:
                return Scalar(LETTERS[one], limits(schema, one))
            case several if several and set(several) <= LETTERS.keys():
                return Scalar("u")
            case _:
                return JSON

    def _referred(self, schema: Json, overlay: Json) -> Kind:
        pointer: str = schema["$ref"]
        target = follow(self.schema, pointer)
        name = self._named(self.root + naming.pascal(pointer.rpartition("/")[2]))
        place = pointer
        if not members(target):
            return self._kind({**target, **own_keywords(schema)}, name, place, overlay)
        if name not in self.shapes:
            own = overlay.get("type", pointer.rpartition("/")[2])
            self._shape(name, target, place, self.overlay.get("types", {}).get(own, {}))
        return ObjectOf(name)

    def _object(self, schema: Json, name: str, place: str, overlay: Json) -> Kind:
        if members(schema):
            own = self.overlay.get("types", {}).get(overlay.get("type"), {})
            if self.places.get(name) == place:
                return ObjectOf(name)
            if name in self.shapes:
                raise ValueError(f"{self.schema['typeName']}: two objects are called {name}")
            self._shape(name, schema, place, own)
            return ObjectOf(name)
        values = [*schema.get("patternProperties", {}).values()]
        if isinstance(schema.get("additionalProperties"), dict):
            values.append(schema["additionalProperties"])
        if len(values) != 1 or not values[0]:
            return MapOf(JSON) if values else JSON
        return MapOf(self._kind(values[0], name, place, overlay), limits(schema, "object"))

    def _any_of(self, branches: list[Json], name: str, place: str, overlay: Json) -> Kind:
        kinds: list[Kind] = []
        for number, branch in enumerate(branches):
            suffix = "" if number == 0 else str(number + 1)
            kind = self._kind(branch, name + suffix, place, overlay)
            if kind not in kinds:
                kinds.append(kind)
        if JSON in kinds:
            kinds = [kind for kind in kinds if kind != JSON] + [JSON]
        return kinds[0] if len(kinds) == 1 else AnyOf(tuple(kinds))

    def _attributes(self, more: tuple[str, ...]) -> "Iterator[Attribute]":
        known: Json = self.overlay.get("attributes", {})
        pointers: list[str] = self.schema.get("readOnlyProperties", [])
        names = {dotted(pointer) for pointer in pointers}
        names.update(known.keys(), {name for name in more if name != "*"})
        for name in self.schema["properties"] if "*" in more else ():
            if self._attribute_letter(self._at(name)) != "j":
                names.add(name)
        parents = {name.rpartition(".")[0] for name in names}
        seen: set[str] = set()
        for name in sorted(names - parents, key=lambda name: (name.count("."), name)):
            python_name = naming.attribute(name)
            if "*" in name or python_name in seen:
                continue
            seen.add(python_name)
            schema = self._at(name)
            letter: str = known.get(name, {}).get("kind") or self._attribute_letter(schema)
            doc: str = known.get(name, {}).get("doc") or self._doc({}, schema or {})
            yield Attribute(python_name, name, letter, doc)

    def _at(self, name: str) -> Json | None:
        schema: Json = self.schema
        for part in name.split("."):
            member = members(schema).get(part)
            if member is None:
                return None
            schema = follow(self.schema, member["$ref"]) if "$ref" in member else member
        return schema

    def _attribute_letter(self, schema: Json | None) -> str:
        if schema is None:
            return "s"
        match types_of(schema):
            case ["array"]:
                items = schema.get("items", {})
                items = follow(self.schema, items["$ref"]) if "$ref" in items else items
                return "l" if types_of(items) == ["string"] else "j"
            case [one] if one in LETTERS:
                return LETTERS[one]
            case _:
                return "j"

    def _tags(self, top: Shape) -> tuple[str, str] | None:
        tagging = self.schema.get("tagging", {})
        if tagging.get("taggable", self.schema.get("taggable")) is False:
            return None
        name = dotted(tagging.get("tagProperty", "/properties/Tags"))
        for one in top.properties:
            if one.cloudformation_name == name and not one.flags & READ_ONLY:
                return self._tag_shape(name, one.kind)
        return None

    def _tag_shape(self, name: str, kind: Kind) -> tuple[str, str] | None:
        match kind:
            case MapOf() | Scalar("j"):
                return name, "map"
            case ListOf(ObjectOf(item)):
                shape = self.shapes[item]
                fields = shape.properties if shape else ()
                names = {one.cloudformation_name for one in fields}
                if not {"Key", "Value"} <= names:
                    return None
                return name, "asg" if "PropagateAtLaunch" in names else "list"
            case _:
                return None


def _relations(schema: Json, overlay: Json) -> tuple[str, ...]:
    """What a value may name: as cfn-lint and as the service specification have it."""
    found: set[str] = {*overlay.get("relations", ())}
    for one in (schema, schema.get("items", {}), *schema.get("anyOf", ())):
        if str(one.get("format", "")).startswith("AWS::") and "." in one["format"]:
            found.add(one["format"])
        if "relationshipRef" in one:
            target = one["relationshipRef"]
            found.add(f"{target['typeName']}.{dotted(target['propertyPath'])}")
    return tuple(sorted(found))
