"""Subnets and endpoints of an app in, what a function in them reaches out."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any, Final, Literal, TypeAlias

from stackwright.tokens import is_document, is_list
from stackwright_synth.resolve import ResolvedApp, ResolvedResource, ResolvedStack
from stackwright_synth.rules.known import text
from stackwright_synth.rules.lookup import resources, stack_of, target
from stackwright_synth.rules.policies import listed

Way: TypeAlias = Literal["none", "public", "out"]
"""Whether a subnet has no route to elsewhere, one to an internet gateway only, or any other."""

_EVERYWHERE: Final = "::/0"
_JOINING: Final = frozenset({"Fn::Join", "Fn::Sub"})


class Ways:
    """
    The ways out of the subnets that an app makes.

    Args:
        app: Where the resources are looked up.
    """

    def __init__(self, app: ResolvedApp) -> None:
        self._app = app

    @cached_property
    def _tables(self) -> Mapping[int, ResolvedResource | None]:
        """The route table of each subnet by the subnet's identity; `None` if it is not known."""
        found: dict[int, ResolvedResource | None] = {}
        for stack, one in resources(self._app, "AWS::EC2::SubnetRouteTableAssociation"):
            subnet = target(self._app, stack, one.properties.get("SubnetId"))
            if subnet is not None:
                table = target(self._app, stack, one.properties.get("RouteTableId"))
                found[id(subnet)] = table
        return found

    @cached_property
    def _routes(self) -> Mapping[int, list[tuple[ResolvedStack, ResolvedResource]]]:
        """The routes of each table by the table's identity."""
        found: dict[int, list[tuple[ResolvedStack, ResolvedResource]]] = {}
        for stack, one in resources(
            self._app, "AWS::EC2::Route", "AWS::EC2::VPNGatewayRoutePropagation"
        ):
            named = one.properties.get("RouteTableIds", [one.properties.get("RouteTableId")])
            for each in listed(named):
                table = target(self._app, stack, each)
                if table is not None:
                    found.setdefault(id(table), []).append((stack, one))
        return found

    def of(self, subnet: ResolvedResource, *, ipv6: bool) -> Way | None:
        """
        The way out of *subnet*; `None` if the app does not say which routes it has.

        Args:
            subnet: Where it starts.
            ipv6: Whether routes for IPv6 alone are ways, too.
        """
        table = self._tables.get(id(subnet))
        if table is None:
            return None
        way: Way = "none"
        for stack, route in self._routes.get(id(table), ()):
            gateway = route.properties.get("GatewayId")
            over_ipv6 = text(route.properties.get("DestinationIpv6CidrBlock")) == _EVERYWHERE
            if over_ipv6 and not ipv6:
                continue
            if over_ipv6 or not self._is_internet(stack, gateway):
                return "out"
            way = "public"
        return way

    def _is_internet(self, stack: ResolvedStack, gateway: Any) -> bool:
        made = target(self._app, stack, gateway)
        if made is not None:
            return made.type == "AWS::EC2::InternetGateway"
        return (text(gateway) or "").startswith("igw-")

    def reached(self, subnets: Iterable[ResolvedResource]) -> frozenset[str] | None:
        """
        The services that endpoints bring into the VPC of *subnets*, all of which use them.

        Returns:
            Their names, such as `sqs`; `None` if there is an endpoint that is not known.
        """
        found: set[str] = set()
        tables = {id(self._tables.get(id(one))) for one in subnets}
        networks = {id(self._network(one)) for one in subnets}
        for stack, endpoint in resources(self._app, "AWS::EC2::VPCEndpoint"):
            given = endpoint.properties
            network = target(self._app, stack, given.get("VpcId"))
            if network is not None and id(network) not in networks:
                continue
            service = _service_of(given.get("ServiceName"))
            if service is None or network is None:
                return None
            used = [target(self._app, stack, one) for one in listed(given.get("RouteTableIds"))]
            of_gateway = text(given.get("VpcEndpointType")) in (None, "Gateway")
            if not of_gateway or None in used or tables <= {id(one) for one in used}:
                found.add(service)
        return frozenset(found)

    def _network(self, subnet: ResolvedResource) -> ResolvedResource | None:
        return target(self._app, stack_of(self._app, subnet), subnet.properties.get("VpcId"))


def _service_of(name: Any) -> str | None:
    """The service at the end of the name of an endpoint; `None` if only the deployment knows."""
    while not isinstance(name, str):
        if is_list(name) and name:
            name = name[-1]
        elif is_document(name) and name.keys() & _JOINING:
            name = name.get("Fn::Join", name.get("Fn::Sub"))
        else:
            return None
    found = (text(name) or "").rpartition(".")[2]
    return found if found and "}" not in found else None
