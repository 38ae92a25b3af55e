"""What happens after the tree: templates, assets, plans, deployments, the command line."""
